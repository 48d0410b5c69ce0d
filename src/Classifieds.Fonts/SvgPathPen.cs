using System.Globalization;

namespace Classifieds.Fonts;

/// <summary>Draws SVG path data (SVG 1.1, 8.3) as lines and cubic curves on whole units.</summary>
/// <param name="place">From the picture to the em.</param>
internal sealed class SvgPathPen(string data, Func<(double X, double Y), (double X, double Y)> place, List<OutlineStep> steps)
{
    private int at;
    private (double X, double Y) pen, start, control;
    private char previous;
    private bool isOpen;

    /// <returns>Null, or why the data cannot be drawn.</returns>
    public string? Draw()
    {
        char command = '\0';
        while (SkipBlanks())
        {
            if (char.IsAsciiLetter(data[at])) command = data[at++];
            else if (command is 'Z' or 'z' or '\0') return Fault();
            else if (command is 'M' or 'm') command = command == 'M' ? 'L' : 'l'; // further pairs after a move are lines
            // after a close the next stroke begins where the last did
            if (!isOpen && command is not ('M' or 'm' or 'Z' or 'z')) Begin(start);
            if (!Step(command)) return command is 'A' or 'a' ? "轮廓里有圆弧（A），请先转成曲线再登记" : Fault();
            previous = char.ToUpperInvariant(command);
        }
        Close();
        return null;
    }

    private bool Step(char command)
    {
        bool isRelative = char.IsAsciiLetterLower(command);
        (double X, double Y) from = isRelative ? pen : (0, 0);
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                if (!Point(from, out var begun)) return false;
                Close();
                start = begun;
                Begin(begun);
                return true;
            case 'L':
                return Point(from, out var to) && LineTo(to);
            case 'H':
                return Number(out double x) && LineTo((from.X + x, pen.Y));
            case 'V':
                return Number(out double y) && LineTo((pen.X, from.Y + y));
            case 'C':
                return Point(from, out var c1) && Point(from, out var c2) && Point(from, out var end) && CurveTo(c1, c2, end);
            case 'S':
                return Point(from, out var s2) && Point(from, out var send) && CurveTo(previous is 'C' or 'S' ? Mirrored() : pen, s2, send);
            case 'Q':
                return Point(from, out var q) && Point(from, out var qend) && QuadraticTo(q, qend);
            case 'T':
                return Point(from, out var tend) && QuadraticTo(previous is 'Q' or 'T' ? Mirrored() : pen, tend);
            case 'Z':
                Close();
                pen = start;
                return true;
            default:
                return false;
        }
    }

    private void Begin((double X, double Y) point)
    {
        (float x, float y) = Placed(point);
        steps.Add(new(OutlineVerb.MoveTo, x, y));
        (pen, isOpen) = (point, true);
    }

    private bool LineTo((double X, double Y) point)
    {
        (float x, float y) = Placed(point);
        steps.Add(new(OutlineVerb.LineTo, x, y));
        pen = point;
        return true;
    }

    private bool CurveTo((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        (float x1, float y1) = Placed(first);
        (float x2, float y2) = Placed(second);
        (float x3, float y3) = Placed(end);
        steps.Add(new(OutlineVerb.CubicTo, x1, y1, x2, y2, x3, y3));
        (control, pen) = (second, end);
        return true;
    }

    // A quadratic curve is the cubic whose handles stand two thirds of the way to its one.
    private bool QuadraticTo((double X, double Y) handle, (double X, double Y) end)
    {
        CurveTo(Towards(pen, handle), Towards(end, handle), end);
        control = handle;
        return true;

        static (double, double) Towards((double X, double Y) point, (double X, double Y) handle) =>
            (point.X + (handle.X - point.X) * 2 / 3, point.Y + (handle.Y - point.Y) * 2 / 3);
    }

    private (double X, double Y) Mirrored() => (2 * pen.X - control.X, 2 * pen.Y - control.Y);

    private void Close()
    {
        if (isOpen) steps.Add(new(OutlineVerb.Close));
        isOpen = false;
    }

    private (float X, float Y) Placed((double X, double Y) point)
    {
        (double x, double y) = place(point);
        return ((float)Math.Round(Math.Clamp(x, -8000, 8000)), (float)Math.Round(Math.Clamp(y, -8000, 8000)));
    }

    private bool Point((double X, double Y) from, out (double X, double Y) point)
    {
        point = default;
        if (!Number(out double x) || !Number(out double y)) return false;
        point = (from.X + x, from.Y + y);
        return true;
    }

    // 1.5.5 is two numbers, 1-2 too.
    private bool Number(out double number)
    {
        number = 0;
        if (!SkipBlanks()) return false;
        int first = at;
        if (data[at] is '+' or '-') at++;
        while (at < data.Length && char.IsAsciiDigit(data[at])) at++;
        if (at < data.Length && data[at] == '.')
        {
            at++;
            while (at < data.Length && char.IsAsciiDigit(data[at])) at++;
        }
        if (at < data.Length && (data[at] is 'e' or 'E'))
        {
            at++;
            if (at < data.Length && (data[at] is '+' or '-')) at++;
            while (at < data.Length && char.IsAsciiDigit(data[at])) at++;
        }
        return double.TryParse(data.AsSpan(first, at - first), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    private bool SkipBlanks()
    {
        while (at < data.Length && (data[at] is ' ' or ',' or '\t' or '\n' or '\r')) at++;
        return at < data.Length;
    }

    private string Fault() => $"轮廓数据第 {at + 1} 个字符读不下去";
}
