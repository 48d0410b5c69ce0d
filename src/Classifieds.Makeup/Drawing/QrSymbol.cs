using System.Collections.Concurrent;
using QRCoder;

namespace Classifieds.Makeup.Drawing;

/// <summary>二维码 (ISO/IEC 18004), level M: the symbol of a link, module by module, without its quiet zone.</summary>
/// <remarks>A paper has one link; its symbol is worked out once and kept. The link of a proof is a secret of its own and is not.</remarks>
internal static class QrSymbol
{
    /// <summary>White that is to be kept on every side.</summary>
    public const int QuietModules = 4;

    private static readonly ConcurrentDictionary<string, bool[][]> Made = new(StringComparer.Ordinal);

    public static bool[][] Of(string link) => Made.GetOrAdd(link, Make);

    public static bool[][] Once(string link) => Make(link);

    private static bool[][] Make(string link)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        int size = code.ModuleMatrix.Count - QuietModules * 2;
        var rows = new bool[size][];
        for (int row = 0; row < size; row++)
        {
            rows[row] = new bool[size];
            for (int column = 0; column < size; column++)
                rows[row][column] = code.ModuleMatrix[row + QuietModules][column + QuietModules];
        }
        return rows;
    }
}
