using Classifieds.Fonts;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>字面框: where the ideographic em box of a face stands about its baseline.</summary>
internal static class EmBox
{
    /// <summary>From the em box's top down to the baseline.</summary>
    public static Length Top(ITypeface face, Length size) => size.Times(face.EmBoxTop, face.UnitsPerEm);
}
