using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace Classifieds.Domain.Findings;

/// <summary>Every finding the desk can make. A new room of findings is one more class of <see cref="FindingKind"/> fields,
/// named in <see cref="All"/>.</summary>
public static class FindingTable
{
    /// <summary>The day on which the examples of the table are read.</summary>
    public static readonly DateOnly ExampleDate = new(2026, 11, 24);

    /// <summary>The rooms, each with its heading in docs/findings.md.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<FindingKind> Kinds)> Rooms { get; } =
    [
        ("号码的写法", Of(typeof(NumberFindings))),
        ("证件与号码", Of(typeof(IdentifierFindings))),
        ("金额", Of(typeof(AmountFindings))),
        ("面积、合计与份数", Of(typeof(SumFindings))),
        ("启事", Of(typeof(NoticeFindings))),
        ("法律", Of(typeof(LawFindings))),
        ("表单", Of(typeof(SubmissionFindings))),
        ("导入的表格", Of(typeof(ImportFindings))),
        ("分稿", Of(typeof(PasteFindings))),
        ("刊期", Of(typeof(RunFindings))),
        ("与从前登过的", Of(typeof(ConflictFindings))),
        ("版式与版面", Of(typeof(LayoutFindings))),
        ("价目", Of(typeof(PriceFindings))),
        ("照片", Of(typeof(PhotoFindings))),
        ("付印文件", Of(typeof(PressFindings))),
    ];

    public static IReadOnlyList<FindingKind> All { get; } = [.. Rooms.SelectMany(room => room.Kinds)];

    /// <returns>The text of docs/findings.md; a test compares the two.</returns>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # Findings

            Every finding that the desk can make: its stable code, how much it weighs, its sentence (`{0}` is filled in), what it rests on,
            and an example that makes it. Read as: a type of `check --as`; `notice`; `form`: a form as a line of JSON;
            `glyphs`: the paper's fonts; `registered`: those of a paper with 补字; `page`: the page made of it; `marks`: marks that a test
            sets on a page; `earlier`: two notices, of which the first was taken before; `runs`: a notice and what it was revised to;
            `table`: a CSV, `table-again`: two of one sender, `workbook`: a file of `tests/Classifieds.Tests/Desk/Exchange/Sent`;
            `photo`: a notice with a picture that `tests/Classifieds.Tests/Desk/PhotoExample.cs` makes; `photo-none`: a
            paper without photographs; `pdf`: what is changed in the plain page of `tests/Classifieds.Tests/Press/PlainPage.cs`;
            `pdf-text`: the notice it is held against. This page is written from `src/Classifieds.Domain/Findings`;
            `UPDATE_GOLDENS=1 eng/test.sh` writes it anew, and a test fails where table, page and examples differ.

            """);
        foreach (var (heading, kinds) in Rooms)
        {
            page.Append($"\n## {heading}\n\n| code | severity | sentence | basis | read as | example |\n|---|---|---|---|---|---|\n");
            foreach (FindingKind kind in kinds)
            {
                page.Append($"| {kind.Code} | {Word(kind.Severity)} | {Cell(kind.Sentence)} | {Cell(kind.Basis)} | {kind.As} ")
                    .Append($"| `{Cell(kind.Example)}` |\n");
            }
        }
        return page.ToString();
    }

    /// <summary>The kinds that a class declares as public fields, in the order of their declaration.</summary>
    private static FindingKind[] Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type room) =>
    [
        .. room.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(FindingKind))
            .OrderBy(field => field.MetadataToken)
            .Select(field => (FindingKind)field.GetValue(null)!),
    ];

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    // Invisible characters are shown by their code point, so that the page can be read.
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (char unit in text)
        {
            cell.Append(unit switch
            {
                '|' => "\\|",
                '\n' => "⏎",
                '\u200B' => "<U+200B>",
                '\u3000' => "<U+3000>",
                >= '\uD800' and <= '\uF8FF' or '\uFFFD' => $"<U+{(int)unit:X4}>",
                _ => unit.ToString(),
            });
        }
        return cell.ToString();
    }
}
