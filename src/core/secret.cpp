// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include "visibletext.h"

#include <algorithm>
#include <atomic>

namespace bearerscope {

namespace {

constexpr qsizetype shownAtEachEnd = 4;
constexpr qsizetype shortestShown = 16;

/// A compiler may drop a plain memset before a free; it may not drop volatile stores.
void overwrite(void *memory, std::size_t size)
{
    volatile auto *bytes = static_cast<volatile char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

bool startsCharacter(char utf8)
{
    return (static_cast<unsigned char>(utf8) & 0xC0) != 0x80;
}

/// Whether the characters at the ends may be shown. Counted as characters: 16 bytes can be four of them.
bool isLongEnough(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), startsCharacter) >= shortestShown;
}

// The first and last characters are cut from the bytes, so that no decoded copy of the whole secret is left behind.

QByteArrayView firstCharacters(QByteArrayView utf8)
{
    qsizetype end = 0;
    for (qsizetype starts = 0; end < utf8.size(); ++end) {
        if (startsCharacter(utf8[end]) && ++starts > shownAtEachEnd)
            break;
    }
    return utf8.first(end);
}

QByteArrayView lastCharacters(QByteArrayView utf8)
{
    qsizetype start = utf8.size();
    for (qsizetype starts = 0; start > 0 && starts < shownAtEachEnd;) {
        if (startsCharacter(utf8[--start]))
            ++starts;
    }
    return utf8.sliced(start);
}

QString maskDots()
{
    return QString(8, QChar(0x2022));
}

} // namespace

class Secret::Buffer
{
public:
    explicit Buffer(QByteArray &&bytes)
        : m_bytes(std::move(bytes))
    {
        m_bytes.detach(); // a shared buffer would be overwritten under its other owner
    }
    ~Buffer() { wipe(m_bytes); }
    Q_DISABLE_COPY_MOVE(Buffer)

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Secret::Secret(QByteArray &&bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(std::move(bytes));
}

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    return Secret(bytes.toByteArray());
}

Secret Secret::fromString(QStringView text)
{
    return Secret(text.toUtf8());
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->bytes().size() : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes()) : QByteArrayView();
}

Secret WeakSecret::lock() const
{
    Secret secret;
    secret.m_buffer = m_buffer.lock();
    return secret;
}

bool Secret::hasSameBytes(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

QString lastFour(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    return isLongEnough(bytes) ? visibleText(lastCharacters(bytes)) : QString();
}

bool isMasked(QByteArrayView text)
{
    return text.contains(maskDots().toUtf8());
}

QString masked(const Secret &secret)
{
    const QString dots = maskDots();
    const QByteArrayView bytes = secret.reveal();
    if (!isLongEnough(bytes))
        return bytes.isEmpty() ? QString() : dots;
    return visibleText(firstCharacters(bytes)) + dots + lastFour(secret);
}

void wipe(QString &text)
{
    if (text.isDetached()) {
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
        text.resize(0); // keeps the buffer, now blank
    } else {
        text.clear();
    }
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
        bytes.resize(0);
    } else {
        bytes.clear();
    }
}

} // namespace bearerscope
