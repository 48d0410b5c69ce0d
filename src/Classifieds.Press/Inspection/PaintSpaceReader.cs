using UglyToad.PdfPig.Tokens;

namespace Classifieds.Press.Inspection;

/// <summary>Reads a colour space as far as it matters to a plate (ISO 32000-1, 8.6).</summary>
internal sealed class PaintSpaceReader(FileObjects objects)
{
    private const int Deepest = 8; // Indexed over Separation over …

    public PaintSpace Read(IToken? token, DictionaryToken? resources, int depth = Deepest)
    {
        token = objects.Resolved(token);
        if (depth == 0) return Unknown("?");
        switch (token)
        {
            case NameToken { Data: var name }:
                return name switch
                {
                    "DeviceGray" or "G" => PaintSpace.Gray,
                    "DeviceCMYK" or "CMYK" => PaintSpace.Cmyk,
                    "DeviceRGB" or "RGB" => PaintSpace.Rgb,
                    "Pattern" => PaintSpace.Pattern,
                    _ when objects.Get(objects.Dictionary(resources, "ColorSpace"), name) is { } named => Read(named, null, depth - 1),
                    _ => Unknown(name),
                };
            case ArrayToken { Data: [var first, ..] parts } when objects.Resolved(first) is NameToken { Data: var kind }:
                return Read(kind, parts, resources, depth);
            default:
                return Unknown("?");
        }
    }

    private PaintSpace Read(string kind, IReadOnlyList<IToken> parts, DictionaryToken? resources, int depth)
    {
        switch (kind)
        {
            case "DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "Pattern" or "G" or "RGB" or "CMYK":
                return Read(parts[0], resources, depth - 1);
            case "ICCBased" when parts.Count > 1 && objects.Resolved(parts[1]) is StreamToken profile:
                double? components = objects.Number(profile.StreamDictionary, "N");
                return new(components == 3 ? PaintFamily.Rgb : PaintFamily.Converted, components == 3 ? "ICC RGB" : components == 1
                    ? "ICC 灰度" : "ICC CMYK", []);
            case "CalRGB":
                return new(PaintFamily.Rgb, kind, []);
            case "Indexed" or "I" when parts.Count > 1:
                // which colours the table holds is not looked up: the space is what a plate stumbles over
                return Read(parts[1], resources, depth - 1);
            case "Separation" when parts.Count > 1 && objects.Resolved(parts[1]) is NameToken { Data: var colorant }:
                return new(PaintFamily.Colorants, kind, [colorant]);
            case "DeviceN" when parts.Count > 1 && objects.Resolved(parts[1]) is ArrayToken colorants:
                return new(PaintFamily.Colorants, kind,
                    [.. colorants.Data.Select(objects.Resolved).OfType<NameToken>().Select(name => name.Data)]);
            default:
                return Unknown(kind);
        }
    }

    private static PaintSpace Unknown(string name) => new(PaintFamily.Converted, name, []);
}
