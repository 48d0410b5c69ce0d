using System.Text.RegularExpressions;
using Classifieds.Testing;

namespace Classifieds.WebTests.Advertiser;

/// <summary>proof.css says nothing that a WebView of 2017 (Chromium 61) does not know; what it does not know it would drop in
/// silence.</summary>
public sealed partial class OldWebViewTests
{
    // Every name here is in Chromium 61 or before it; a newer one is added only with the version that brought it.
    private static readonly HashSet<string> Properties =
    [
        "-webkit-text-size-adjust", "align-items", "background", "border", "border-bottom", "border-color", "border-left",
        "border-left-color", "border-radius", "border-top", "bottom", "box-sizing", "color", "content", "cursor", "display", "flex-wrap",
        "font", "font-family", "font-size", "font-variant-numeric", "font-weight", "grid-gap", "grid-template-columns", "height",
        "justify-content", "left", "letter-spacing", "line-height", "list-style", "margin", "margin-bottom", "margin-left", "margin-right",
        "margin-top", "max-width", "min-height", "min-width", "outline", "outline-offset", "overflow-wrap", "overflow-x", "padding",
        "padding-bottom", "padding-left", "padding-right", "padding-top", "page-break-inside", "position", "resize", "right",
        "text-align", "text-decoration", "vertical-align", "white-space", "width",
    ];

    private static readonly HashSet<string> Functions = ["var"];
    private static readonly HashSet<string> Units = ["px", "em", "pt", "mm", "fr", "%", ""];
    private static readonly HashSet<string> Pseudos = [":root", ":focus", ":last-child", "::before", "::after"];

    // prefers-color-scheme is of 2019: an engine that does not know it passes the whole rule over, and stays light.
    private static readonly string[] Rules =
    [
        "@media screen and (prefers-color-scheme: dark)", "@media (min-width: 640px)", "@media (min-width: 1600px)", "@media print",
        "@page",
    ];

    private static readonly string Css = Comments().Replace(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Classifieds.Web", "wwwroot", "proof.css")), "");

    [Test]
    public void It_names_only_what_was_there() => Assert.Multiple(() =>
    {
        Assert.That(Declarations().Matches(Css).Select(one => one.Groups[1].Value).Where(name => name[..2] != "--").Distinct()
            .Except(Properties), Is.Empty);
        Assert.That(Calls().Matches(Css).Select(one => one.Groups[1].Value).Distinct().Except(Functions), Is.Empty);
        Assert.That(Numbers().Matches(Colours().Replace(Css, "")).Select(one => one.Groups[1].Value).Distinct().Except(Units), Is.Empty);
        Assert.That(Selectors().Matches(Css).SelectMany(one => Pseudo().Matches(one.Value)).Select(one => one.Value).Distinct()
            .Except(Pseudos), Is.Empty);
        Assert.That(Ats().Matches(Css).Select(one => one.Value.Trim()).Distinct(), Is.SubsetOf(Rules));
    });

    [Test]
    public void A_flex_box_has_no_gap() => Assert.That(Css, Does.Not.Match(@"[^-]gap\s*:"), "in flex boxes it came with Chromium 84");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<=[{;]\s*)([a-z-]+)\s*:(?=[^{}]*[;}])")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"\b([a-z-]+)\((?!m)(?=[^)]*\)[^{]*[;}])")]
    private static partial Regex Calls();

    [GeneratedRegex(@"(?<![\w#-])-?\d*\.?\d+([a-z%]*)")]
    private static partial Regex Numbers();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b|\"[^\"]*\"")]
    private static partial Regex Colours();

    [GeneratedRegex(@"(?<=^|[}])[^{}@]+(?=\{)", RegexOptions.Multiline)]
    private static partial Regex Selectors();

    [GeneratedRegex(@"::?[a-z-]+")]
    private static partial Regex Pseudo();

    [GeneratedRegex(@"@[a-z]+[^{]*(?=\{)")]
    private static partial Regex Ats();
}
