using System.Globalization;
using Classifieds.Domain.Facts;

namespace Classifieds.Domain.Findings;

/// <summary>One row of the table of findings: everything that is the same each time the desk makes this finding.</summary>
/// <param name="Code">Stable and searchable; never reworded, never reused.</param>
/// <param name="Sentence">Simplified Chinese, one sentence, no full stop; <c>{0}</c>, <c>{1}</c> … are filled in at each finding.</param>
/// <param name="Basis">The standard or statute with its clause, or 台 (the desk's own custom).</param>
/// <param name="As">What reads the example: a TYPE of <c>check --as</c>, <c>notice</c>, <c>form</c> (a line of JSON),
/// <c>glyphs</c> (the paper's fonts), <c>page</c> (the page made of it), <c>photo</c> and <c>photo-none</c> (a picture),
/// <c>earlier</c> and <c>runs</c> (two notices), <c>pdf</c> or <c>pdf-text</c> (a finished file), <c>table</c>, <c>table-again</c> and
/// <c>workbook</c> (what other programs wrote), <c>long</c> (a notice of the example over and over).</param>
/// <param name="Example">A text that makes this finding when read on <see cref="FindingTable.ExampleDate"/>; a test reads it.</param>
public sealed record FindingKind(
    string Code, Severity Severity, string Sentence, string Basis, string As, string Example)
{
    /// <returns>The finding, worded; <paramref name="where"/> is null when the whole notice is meant.</returns>
    public Finding At(TextSpan? where, IReadOnlyList<string> fixes, params ReadOnlySpan<object> details) =>
        new(Code, Severity, string.Format(CultureInfo.InvariantCulture, Sentence, details)) { Where = where, Fixes = fixes };

    /// <inheritdoc cref="At(TextSpan?, IReadOnlyList{string}, ReadOnlySpan{object})"/>
    public Finding At(TextSpan? where, params ReadOnlySpan<object> details) => At(where, [], details);
}
