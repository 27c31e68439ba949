// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/hand_written.h"

#include <cmath>

namespace backhand::bench {

namespace {

constexpr int hidden = 8;

struct Activated {
    double value;
    double slope;
};

Activated sigmoid(double z)
{
    const double e = std::exp(-std::fabs(z));
    const double larger = 1.0 / (1.0 + e);
    const double smaller = e / (1.0 + e);
    return {z >= 0.0 ? larger : smaller, larger * smaller};
}

/// All that one sample gives: the forward pass and d error / d sum of each neuron.
struct Pass2881 {
    double h1[hidden];
    double h2[hidden];
    double d1[hidden];
    double d2[hidden];
    double d3;
};

inline void pass(const Network2881& n, const double* row, Pass2881& p)
{
    double s1[hidden];
    double s2[hidden];
    for (int j = 0; j < hidden; ++j) {
        const Activated a = sigmoid(n.w1[j][0] * row[0] + n.w1[j][1] * row[1] + n.b1[j]);
        p.h1[j] = a.value;
        s1[j] = a.slope;
    }
    for (int j = 0; j < hidden; ++j) {
        double z = n.w2[j][0] * p.h1[0];
        for (int i = 1; i < hidden; ++i) {
            z += n.w2[j][i] * p.h1[i];
        }
        const Activated a = sigmoid(z + n.b2[j]);
        p.h2[j] = a.value;
        s2[j] = a.slope;
    }
    double z = n.w3[0] * p.h2[0];
    for (int i = 1; i < hidden; ++i) {
        z += n.w3[i] * p.h2[i];
    }
    const Activated out = sigmoid(z + n.b3);
    p.d3 = 2.0 * (out.value - row[2]) * out.slope;
    for (int i = 0; i < hidden; ++i) {
        p.d2[i] = p.d3 * n.w3[i] * s2[i];
    }
    for (int i = 0; i < hidden; ++i) {
        double sum = 0.0;
        for (int j = hidden - 1; j >= 0; --j) {
            sum += p.d2[j] * n.w2[j][i];
        }
        p.d1[i] = sum * s1[i];
    }
}

/// to += factor * gradient.
inline void addGradient(Network2881& to, const double* row, const Pass2881& p, double factor)
{
    for (int j = 0; j < hidden; ++j) {
        to.w3[j] += factor * (p.d3 * p.h2[j]);
        for (int i = 0; i < hidden; ++i) {
            to.w2[j][i] += factor * (p.d2[j] * p.h1[i]);
        }
        to.b2[j] += factor * p.d2[j];
        to.w1[j][0] += factor * (p.d1[j] * row[0]);
        to.w1[j][1] += factor * (p.d1[j] * row[1]);
        to.b1[j] += factor * p.d1[j];
    }
    to.b3 += factor * p.d3;
}

/// to += factor * gradient, number by number.
void addAll(Network2881& to, const Network2881& gradient, double factor)
{
    for (int j = 0; j < hidden; ++j) {
        to.w1[j][0] += factor * gradient.w1[j][0];
        to.w1[j][1] += factor * gradient.w1[j][1];
        to.b1[j] += factor * gradient.b1[j];
        for (int i = 0; i < hidden; ++i) {
            to.w2[j][i] += factor * gradient.w2[j][i];
        }
        to.b2[j] += factor * gradient.b2[j];
        to.w3[j] += factor * gradient.w3[j];
    }
    to.b3 += factor * gradient.b3;
}

}  // namespace

void trainByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount, std::size_t updates,
                 double rate)
{
    double w1 = neuron.w[0];
    double w2 = neuron.w[1];
    double b = neuron.b;
    std::size_t r = 0;
    for (std::size_t u = 0; u < updates; ++u) {
        const double* row = rows + 3 * r;
        r = r + 1 == rowCount ? 0 : r + 1;
        const Activated p = sigmoid(w1 * row[0] + w2 * row[1] + b);
        const double delta = 2.0 * (p.value - row[2]) * p.slope;
        w1 -= rate * (delta * row[0]);
        w2 -= rate * (delta * row[1]);
        b -= rate * delta;
    }
    neuron = {{w1, w2}, b};
}

void trainPlainlyByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount,
                        std::size_t updates, double rate)
{
    double w1 = neuron.w[0];
    double w2 = neuron.w[1];
    double b = neuron.b;
    std::size_t r = 0;
    for (std::size_t u = 0; u < updates; ++u) {
        const double* row = rows + 3 * r;
        r = r + 1 == rowCount ? 0 : r + 1;
        const double p = 1.0 / (1.0 + std::exp(-(w1 * row[0] + w2 * row[1] + b)));
        const double delta = 2.0 * (p - row[2]) * (p * (1.0 - p));
        w1 -= rate * (delta * row[0]);
        w2 -= rate * (delta * row[1]);
        b -= rate * delta;
    }
    neuron = {{w1, w2}, b};
}

void trainBatchByHand(OneNeuron& neuron, const double* rows, std::size_t rowCount,
                      std::size_t updates, double rate)
{
    for (std::size_t u = 0; u < updates; ++u) {
        OneNeuron g = {{0.0, 0.0}, 0.0};
        for (std::size_t r = 0; r < rowCount; ++r) {
            const double* row = rows + 3 * r;
            const Activated p = sigmoid(neuron.w[0] * row[0] + neuron.w[1] * row[1] + neuron.b);
            const double delta = 2.0 * (p.value - row[2]) * p.slope;
            g.w[0] += delta * row[0];
            g.w[1] += delta * row[1];
            g.b += delta;
        }
        neuron.w[0] -= rate * g.w[0];
        neuron.w[1] -= rate * g.w[1];
        neuron.b -= rate * g.b;
    }
}

void trainByHand(Network2881& network, const double* rows, std::size_t rowCount,
                 std::size_t updates, double rate)
{
    Pass2881 p;
    std::size_t r = 0;
    for (std::size_t u = 0; u < updates; ++u) {
        const double* row = rows + 3 * r;
        r = r + 1 == rowCount ? 0 : r + 1;
        pass(network, row, p);
        addGradient(network, row, p, -rate);
    }
}

void trainBatchByHand(Network2881& network, const double* rows, std::size_t rowCount,
                      std::size_t updates, double rate)
{
    Pass2881 p;
    for (std::size_t u = 0; u < updates; ++u) {
        Network2881 gradient = {};
        for (std::size_t r = 0; r < rowCount; ++r) {
            pass(network, rows + 3 * r, p);
            addGradient(gradient, rows + 3 * r, p, 1.0);
        }
        addAll(network, gradient, -rate);
    }
}

}  // namespace backhand::bench
