using System.Globalization;
using System.Text;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Fonts;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Proofs;

/// <summary>Fingerprints of everything that a notice's glyphs come of, so that a void approval can say what has changed.</summary>
/// <remarks>
/// A part of the profile that no notice is set by (masthead, folio, footer, sections, gaps) is in none. Words are hashed with the store's
/// key, so the caller brings them.
/// </remarks>
public sealed class SettingSources(PageTemplate template, PaperFonts fonts, MaskingPolicy masking)
{
    // The same for all notices of a paper.
    private readonly string faces = Faces(fonts), style = Style(template), rules = Template(template, masking);

    /// <param name="words">Keyed hash of the house-style text, identifiers unmasked.</param>
    public SettingFingerprints Of(CheckedNotice notice, string words) => new(words, faces, style, rules, Shape(notice, template));

    private static string Faces(PaperFonts fonts)
    {
        var lines = new Lines();
        foreach (FontChain chain in (FontChain[])[fonts.Body, fonts.Head])
        {
            lines.Add("role", chain.Faces.Count);
            if (chain.Registered is { } registered) lines.Add("registered", registered.Name, registered.Fingerprint);
            foreach (ITypeface face in chain.Faces) lines.Add("face", face.Name, face.Fingerprint);
        }
        return lines.Hash();
    }

    private static string Style(PageTemplate template)
    {
        BodyType body = template.Body;
        var lines = new Lines();
        lines.Add("size", body.Size, body.Leading);
        lines.Add("marks", Word(body.Level), Word(body.Marks), body.TrimsLineStart, body.TrimsLineEnd);
        lines.Add("spacing", body.GlyphScalingPermille, body.DigitSpacingPermille);
        lines.Add("gap", body.LeastHanLatinGapPermille, body.HanLatinGapPermille, body.MostHanLatinGapPermille);
        lines.Add("codes", body.BreaksLongCodes);
        return lines.Hash();
    }

    private static string Template(PageTemplate template, MaskingPolicy masking)
    {
        var lines = new Lines();
        lines.Add("columns", template.Columns.Count, template.Columns.MeasurePermille, template.Columns.GutterPermille);
        lines.Add("box", template.Box.Thickness, template.Box.Air);
        lines.Add("items", template.Items.Mark, template.Items.BoldParty);
        TitledStyle titled = template.Titled;
        lines.Add("titles", [titled.LeadingPermille, titled.TitleAir, .. titled.Sizes.Cast<object>()]);
        lines.Add("indents", titled.IndentPermille, titled.SignatureIndentPermille);
        if (template.Photo is { } photo)
            lines.Add("photo", photo.Width, photo.Lines, photo.Air, photo.LeastBesidePermille, photo.IsColour, photo.KeepsTop);
        foreach ((string type, MaskRule rule) in masking.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal))
            lines.Add("mask", type, rule.First, rule.Last);
        return lines.Hash();
    }

    // The rules that a notice of this section and kind could answer to; which of them it does hangs on how long it is.
    private static string Shape(CheckedNotice notice, PageTemplate template)
    {
        var lines = new Lines();
        if (notice.Shape is { } asked)
        {
            lines.Add("asked", asked.Columns, asked.IsBoxed, asked.Lines);
            AddColumned(asked.IsColumned);
        }
        else
        {
            foreach (NoticeShape shape in template.Shapes.Where(shape => shape.MayFit(notice)))
            {
                lines.Add("rule", shape.OverLines, shape.Columns, shape.IsBoxed, shape.Lines);
                AddColumned(shape.IsColumned);
            }
        }
        return lines.Hash();

        // Said only where it is so: what was approved before there were such shapes keeps its fingerprint.
        void AddColumned(bool isColumned)
        {
            if (isColumned) lines.Add("columned");
        }
    }

    private static string Word(ProhibitionLevel level) => level switch
    {
        ProhibitionLevel.None => "none",
        ProhibitionLevel.Gb => "gb",
        ProhibitionLevel.Strict => "strict",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };

    private static string Word(MarkStyle marks) => marks switch
    {
        MarkStyle.FullWidth => "full-width",
        MarkStyle.Kaiming => "kaiming",
        MarkStyle.HalfWidth => "half-width",
        _ => throw new ArgumentOutOfRangeException(nameof(marks), marks, "No such style."),
    };

    private sealed class Lines
    {
        private readonly StringBuilder text = new();

        public void Add(string name, params ReadOnlySpan<object> values)
        {
            text.Append(name);
            foreach (object value in values)
            {
                string written = value is Length length
                    ? length.Millipoints.ToString(CultureInfo.InvariantCulture)
                    : Convert.ToString(value, CultureInfo.InvariantCulture)!;
                text.Append(' ').Append(written.Length).Append(':').Append(written); // lengths in front: no value can pass for two
            }
            text.Append('\n');
        }

        public string Hash() => ApprovedSetting.Hash(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
