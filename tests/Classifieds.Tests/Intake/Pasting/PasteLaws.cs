using Classifieds.Domain.Facts;
using Classifieds.Domain.Pastes;

namespace Classifieds.Tests.Intake.Pasting;

/// <summary>What holds of every paste that was taken apart.</summary>
internal static class PasteLaws
{
    /// <summary>Notices and leftovers in their order give back every character that is not blank and no separator.</summary>
    public static void Check(string text, Paste paste)
    {
        TextSpan[] spans =
        [
            .. paste.Notices.SelectMany(notice => notice.Parts).Concat(paste.Leftovers.Select(leftover => leftover.Span))
                .OrderBy(span => span.Start),
        ];
        string kept = Solid(string.Concat(spans.Select(span => span.In(text))));
        string given = Solid(string.Join('\n', text.Split('\n').Where(line => !IsSeparator(line))));
        Assert.That(kept, Is.EqualTo(given));
        foreach (PastedNotice notice in paste.Notices)
            Assert.That(Solid(notice.Text), Is.EqualTo(Solid(string.Concat(notice.Parts.Select(part => part.In(text))))));
        foreach (Leftover leftover in paste.Leftovers)
        {
            Assert.That(leftover.Text, Is.EqualTo(leftover.Span.In(text)));
            Assert.That(leftover.Near, Is.InRange(0, Math.Max(0, paste.Notices.Count - 1)));
        }
    }

    private static bool IsSeparator(string line) =>
        line.StartsWith("---", StringComparison.Ordinal) && line[3..].All(unit => char.IsWhiteSpace(unit) || unit == '\uFEFF');

    private static string Solid(string text) =>
        string.Concat(text.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('\uFEFF' or '\u200B')));
}
