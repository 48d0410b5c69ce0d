#!/usr/bin/env python3
"""Draws the portrait of the sample issue's missing person: seeds/li-dechang.png. Nobody's likeness; the same bytes each time.
usage: python3 eng/draw-portrait.py OUT.png    Needs Python's standard library alone.
"""
import math, struct, sys, zlib

WIDTH, HEIGHT, FINE = 360, 480, 2  # each pixel is the mean of FINE x FINE points


def smooth(low, high, value):
    at = min(1.0, max(0.0, (value - low) / (high - low)))
    return at * at * (3 - 2 * at)


def inside(x, y, cx, cy, rx, ry, soft=0.012):
    """1 within an ellipse, 0 outside; lengths in widths of the picture."""
    return 1 - smooth(1 - soft / min(rx, ry), 1 + soft / min(rx, ry), math.hypot((x - cx) / rx, (y - cy) / ry))


def stroke(x, y, x0, y0, x1, y1, thick):
    """1 on a line with round ends."""
    dx, dy = x1 - x0, y1 - y0
    t = min(1, max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)))
    return 1 - smooth(thick * 0.6, thick * 1.2, math.hypot(x - x0 - t * dx, y - y0 - t * dy))


def mix(under, over, share):
    return tuple(a + (b - a) * share for a, b in zip(under, over))


def colour(x, y):
    """The colour at a place; x from 0 to 1, y from 0 to HEIGHT/WIDTH."""
    light = 1 - 0.10 * x - 0.12 * y
    c = tuple(v * light for v in (196, 208, 216))  # a wall
    shade = 1 - 0.35 * smooth(0.45, 0.95, x + 0.2 * (y - 0.6))
    # shoulders in a padded coat
    body = max(inside(x, y, 0.5, 1.42, 0.47, 0.47), inside(x, y, 0.5, 1.10, 0.16, 0.22))
    c = mix(c, tuple(v * shade for v in (44, 58, 92)), body)
    c = mix(c, (28, 38, 66), body * max(stroke(x, y, 0.5, 1.06, 0.5, 1.4, 0.006), 0.8 * stroke(x, y, 0.2, 1.16, 0.27, 1.4, 0.006), 0.8 * stroke(x, y, 0.8, 1.16, 0.73, 1.4, 0.006)))
    neck = inside(x, y, 0.5, 0.93, 0.12, 0.20)
    c = mix(c, tuple(v * shade * 0.80 for v in (222, 178, 148)), neck)
    c = mix(c, (232, 232, 226), max(stroke(x, y, 0.37, 0.97, 0.5, 1.09, 0.030), stroke(x, y, 0.63, 0.97, 0.5, 1.09, 0.030)))
    # ears, head, short grey hair standing flat on top
    for side in (-1, 1):
        c = mix(c, tuple(v * shade * 0.92 for v in (222, 176, 146)), inside(x, y, 0.5 + side * 0.235, 0.585, 0.040, 0.075))
    hair = max(inside(x, y, 0.5, 0.47, 0.245, 0.255), 0.0) * (1 - smooth(0.60, 0.66, y)) * smooth(0.245, 0.265, y)
    strands = 1 - 0.16 * (0.5 + 0.5 * math.sin(240 * x + 9 * math.sin(31 * y)))
    c = mix(c, tuple(v * shade * strands for v in (150, 150, 150)), hair)
    face = max(inside(x, y, 0.5, 0.60, 0.222, 0.285), inside(x, y, 0.5, 0.70, 0.185, 0.215))
    face *= smooth(0.375, 0.43, y + 0.05 * math.cos(6 * (x - 0.5)) - 0.04)
    c = mix(c, tuple(v * shade for v in (232, 190, 160)), face)
    c = mix(c, tuple(v * shade * 0.88 for v in (214, 164, 134)), face * 0.8 * smooth(0.12, 0.24, abs(x - 0.5)))
    for side in (-1, 1):
        e = 0.5 + side * 0.098
        c = mix(c, (120, 116, 112), stroke(x, y, e - 0.055, 0.547 - 0.010 * side, e + 0.055, 0.547 + 0.010 * side, 0.010))  # brow
        c = mix(c, (246, 244, 240), inside(x, y, e, 0.600, 0.046, 0.019))
        c = mix(c, (52, 36, 28), inside(x, y, e, 0.600, 0.019, 0.019))
        c = mix(c, (96, 66, 52), 0.9 * stroke(x, y, e - 0.048, 0.592, e + 0.048, 0.592, 0.006))
        c = mix(c, (190, 140, 112), 0.8 * stroke(x, y, e - 0.035, 0.638, e + 0.035, 0.634, 0.005))  # under the eye
        c = mix(c, (180, 130, 102), 0.8 * stroke(x, y, 0.5 + side * 0.060, 0.705, 0.5 + side * 0.098, 0.775, 0.006))  # beside the mouth
    c = mix(c, (196, 146, 118), 0.9 * stroke(x, y, 0.515, 0.585, 0.535, 0.690, 0.007))  # nose
    c = mix(c, (176, 124, 98), stroke(x, y, 0.462, 0.708, 0.534, 0.708, 0.009))
    c = mix(c, (156, 84, 76), stroke(x, y, 0.435, 0.787 + 0.03 * (x - 0.5) ** 2, 0.565, 0.787, 0.009))
    for k in range(3):
        c = mix(c, (204, 156, 128), 0.6 * stroke(x, y, 0.40, 0.452 + 0.026 * k, 0.60, 0.452 + 0.026 * k, 0.004))  # brow lines
    return c


def main():
    rows = []
    for j in range(HEIGHT):
        row = bytearray([0])
        for i in range(WIDTH):
            total = [0.0, 0.0, 0.0]
            for k in range(FINE * FINE):
                point = colour((i + (k % FINE + 0.5) / FINE) / WIDTH, (j + (k // FINE + 0.5) / FINE) / WIDTH)
                total = [a + b for a, b in zip(total, point)]
            row += bytes(min(255, max(0, round(v / FINE / FINE / 2) * 2)) for v in total)  # even values: half the bytes once packed
        rows.append(bytes(row))
    def chunk(name, data):
        return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
    # each row as the difference from the one above it (PNG filter 2)
    packed, above = bytearray(), bytes(WIDTH * 3)
    for row in rows:
        packed += bytes([2]) + bytes((a - b) & 255 for a, b in zip(row[1:], above))
        above = row[1:]
    with open(sys.argv[1], 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', WIDTH, HEIGHT, 8, 2, 0, 0, 0))
                   + chunk(b'IDAT', zlib.compress(bytes(packed), 9)) + chunk(b'IEND', b''))


main()
