// SPDX-License-Identifier: GPL-3.0-or-later
#include "xclient.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace bearerscope {

/// Asks for the text on SAVE_TARGETS, answers that once it came, and is the clipboard's owner from then on.
class XClient::Private
{
public:
    Private()
        : display(XOpenDisplay(nullptr))
    {
        if (!display)
            return;
        window = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 40, 40, 0, 0, 0);
        notifier = std::make_unique<QSocketNotifier>(ConnectionNumber(display), QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] { takeEvents(); });
    }
    ~Private()
    {
        notifier.reset();
        if (display)
            XCloseDisplay(display);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Atom atom(const char *name) const { return XInternAtom(display, name, False); }

    /// Sends what waits, too. (XFlush() would read events that the notifier then doesn't tell of.)
    void takeEvents()
    {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == SelectionRequest)
                takeRequest(event.xselectionrequest);
            else if (event.type == SelectionNotify)
                takeText(event.xselection);
            else if (event.type == MapNotify)
                XSetInputFocus(display, window, RevertToNone, CurrentTime);
        }
    }

    void takeRequest(const XSelectionRequestEvent &request)
    {
        if (request.selection == atom("CLIPBOARD_MANAGER") && request.target == atom("SAVE_TARGETS")) {
            ++handovers;
            manager = request; // answered when the text is here: the other one waits for that before it ends
            XConvertSelection(display, atom("CLIPBOARD"), atom("UTF8_STRING"), atom("KEPT"), window, CurrentTime);
            return;
        }
        const bool isText = request.target == atom("UTF8_STRING") && !kept.isEmpty();
        if (isText) {
            XChangeProperty(display, request.requestor, request.property, request.target, 8, PropModeReplace,
                reinterpret_cast<const unsigned char *>(kept.constData()), int(kept.size()));
        }
        answer(request, isText);
    }

    void takeText(const XSelectionEvent &event)
    {
        if (event.property != None) {
            Atom type = None;
            int format = 0;
            unsigned long size = 0, left = 0;
            unsigned char *bytes = nullptr;
            XGetWindowProperty(
                display, window, event.property, 0, 4096, True, AnyPropertyType, &type, &format, &size, &left, &bytes);
            kept = QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
            XFree(bytes);
            XSetSelectionOwner(display, atom("CLIPBOARD"), window, CurrentTime);
        }
        answer(manager, true);
    }

    void answer(const XSelectionRequestEvent &request, bool isDone)
    {
        XEvent event {};
        event.xselection = {SelectionNotify, 0, True, display, request.requestor, request.selection, request.target,
            isDone ? request.property : None, request.time};
        XSendEvent(display, request.requestor, False, NoEventMask, &event);
    }

    Display *const display;
    Window window = None;
    std::unique_ptr<QSocketNotifier> notifier;
    XSelectionRequestEvent manager {};
    QByteArray kept;
    int handovers = 0;
};

XClient::XClient()
    : d(std::make_unique<Private>())
{
}

XClient::~XClient() = default;

bool XClient::isConnected() const
{
    return d->display != nullptr;
}

void XClient::takeFocus()
{
    XSelectInput(d->display, d->window, StructureNotifyMask);
    XMapWindow(d->display, d->window); // and when it is mapped, see takeEvents()
    d->takeEvents();
}

void XClient::manageClipboard()
{
    XSetSelectionOwner(d->display, d->atom("CLIPBOARD_MANAGER"), d->window, CurrentTime);
    d->takeEvents();
}

int XClient::handovers() const
{
    return d->handovers;
}

} // namespace bearerscope
