// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <chrono>
#include <thread>

namespace bearerscope {

class FirstPaint::Private
{
public:
    Private()
        : display(XOpenDisplay(nullptr))
        , root(display ? DefaultRootWindow(display) : None)
    {
        if (!display)
            return;
        XSelectInput(display, root, SubstructureNotifyMask);
        XSetWindowBackground(display, root, nobodysColour);
        XClearWindow(display, root);
        XSync(display, False);
    }
    ~Private()
    {
        if (display)
            XCloseDisplay(display);
    }
    Q_DISABLE_COPY_MOVE(Private)

    void takeEvents()
    {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify && !event.xmap.override_redirect)
                window = event.xmap.window;
        }
    }

    bool isPainted() const
    {
        XWindowAttributes its {};
        if (window == None || !XGetWindowAttributes(display, window, &its))
            return false;
        XImage *const image =
            XGetImage(display, root, its.x + its.width / 2, its.y + its.height / 2, 1, 1, AllPlanes, ZPixmap);
        const bool isRoot = !image || (XGetPixel(image, 0, 0) & 0xFFFFFF) == nobodysColour;
        if (image)
            XDestroyImage(image);
        return !isRoot;
    }

    static constexpr unsigned long nobodysColour = 0x00FF01;
    Display *const display;
    const Window root;
    Window window = None;
};

FirstPaint::FirstPaint()
    : d(std::make_unique<Private>())
{
}

FirstPaint::~FirstPaint() = default;

bool FirstPaint::wait(int longest)
{
    using namespace std::chrono;
    if (!d->display)
        return false;
    d->window = None;
    for (const auto end = steady_clock::now() + milliseconds(longest); steady_clock::now() < end;) {
        d->takeEvents();
        if (d->isPainted())
            return true;
        std::this_thread::sleep_for(microseconds(500));
    }
    return false;
}

void FirstPaint::minimize()
{
    const Atom state = XInternAtom(d->display, "WM_STATE", False);
    const unsigned long value[] = {IconicState, None};
    XChangeProperty(d->display, d->window, state, state, 32, PropModeReplace,
        reinterpret_cast<const unsigned char *>(value), 2);
    XUnmapWindow(d->display, d->window);
    XSync(d->display, False);
}

} // namespace bearerscope
