// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/render_picture.h"

#include "app/commands/render_command.h"
#include "ui/main_window.h"
#include "ui/scene/graph_view.h"
#include "ui/settings.h"
#include "ui/window_layout.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

using Painting = std::function<void(QPainter&)>;

constexpr int pointsPerInch = 72;

QByteArray pdfOf(const QSize& size, const Painting& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // One pixel is one point, so that the page has the picture's own shape.
    writer.setResolution(pointsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray svgOf(const QSize& size, const Painting& paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QSize graphPictureSize(MainWindow& window, const RenderRequest& request)
{
    if (!request.asHighAsGraph) {
        return request.size;
    }
    const QSizeF graph = window.graph().graphSize();
    return {request.size.width(), qRound(request.size.width() * graph.height() / graph.width())};
}

QByteArray graphPicture(MainWindow& window, const RenderRequest& request)
{
    const QSize size = graphPictureSize(window, request);
    const Painting paint = [&window, &request, &size](QPainter& painter) {
        const QRectF area({0.0, 0.0}, size.toSizeF());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(area, themeOf(request.theme).paper);
        window.graph().paintGraph(painter, area);
    };
    if (request.output.endsWith(".svg"_L1)) {
        return svgOf(size, paint);
    }
    if (request.output.endsWith(".pdf"_L1)) {
        return pdfOf(size, paint);
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return pngOf(image);
}

QByteArray windowPicture(MainWindow& window, const RenderRequest& request)
{
    if (request.output.endsWith(".pdf"_L1)) {
        return pdfOf(request.size, [&window](QPainter& painter) { window.render(&painter); });
    }
    return pngOf(window.grab().toImage());
}

}  // namespace

QByteArray pictureOf(Session& session, const RenderRequest& request)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return {};
    }
    Settings settings(folder.filePath(u"settings"_s));
    MainWindow window(session, settings);
    window.setMotion(false);
    window.setTheme(request.theme);
    window.setMinimumSize(0, 0);
    window.resize(request.size);
    window.show();
    if (request.chart) {
        window.charts().showChart(*request.chart);
        window.arrangement().raiseChart();
    }
    // Twice: what the first layout changes, the second one sees.
    QApplication::processEvents();
    QApplication::processEvents();
    window.charts().finish();
    return request.graphOnly ? graphPicture(window, request) : windowPicture(window, request);
}

}  // namespace backhand
