// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

// In the order of the enumerations.
const QStringList activationNames{u"none"_s, u"sigmoid"_s, u"tanh"_s, u"relu"_s, u"softplus"_s};
const QStringList errors{u"whole"_s, u"half"_s, u"cross-entropy"_s};

QString layerText(const NetworkLayer& layer)
{
    return QString::number(layer.neurons) % u'-' %
           activationNames.at(static_cast<qsizetype>(layer.activation));
}

/// No neurons where the text is no layer, which isNetwork() refuses.
NetworkLayer layerFrom(const QString& text)
{
    const qsizetype activation = activationNames.indexOf(text.section(u'-', 1));
    if (activation < 0) {
        return {0};
    }
    return {text.section(u'-', 0, 0).toULongLong(), static_cast<Activation>(activation)};
}

}  // namespace

QString networkText(const NetworkShape& shape)
{
    QStringList parts{QString::number(shape.inputs)};
    for (const NetworkLayer& layer : shape.hidden) {
        parts << layerText(layer);
    }
    parts << layerText(shape.output) << errors.at(static_cast<qsizetype>(shape.error))
          << QString::number(shape.seed);
    return parts.join(u' ');
}

std::optional<NetworkShape> networkFrom(const QString& text)
{
    QStringList parts = text.split(u' ');
    if (parts.size() < 4) {
        return std::nullopt;
    }
    NetworkShape shape;
    bool isSeed = false;
    shape.seed = parts.takeLast().toULongLong(&isSeed);
    const qsizetype error = errors.indexOf(parts.takeLast());
    if (!isSeed || error < 0) {
        return std::nullopt;
    }
    shape.error = static_cast<NetworkError>(error);
    shape.output = layerFrom(parts.takeLast());
    shape.inputs = parts.takeFirst().toULongLong();
    for (const QString& layer : parts) {
        shape.hidden.push_back(layerFrom(layer));
    }
    return isNetwork(shape) ? std::optional(shape) : std::nullopt;
}

}  // namespace backhand
