using Classifieds.Makeup.Drawing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Proofs;

/// <summary>链接的二维码 by itself, its quiet zone about it.</summary>
public static class LinkPicture
{
    /// <param name="side">Of the picture, quiet zone included.</param>
    public static Page Of(string link, Length side)
    {
        bool[][] symbol = QrSymbol.Once(link);
        int modules = symbol.Length + QrSymbol.QuietModules * 2;
        Length quiet = side.Times(QrSymbol.QuietModules, modules);
        return new(side, side, [new PageElement.Modules(new(quiet, quiet), side.Times(symbol.Length, modules), symbol, Ink.Key)]);
    }
}
