namespace Classifieds.Press.Pictures;

/// <summary>裁切: the part of a picture that has the shape of the rectangle it is to fill.</summary>
internal readonly record struct PixelCut(int Left, int Top, int Width, int Height)
{
    public static PixelCut Of(int width, int height, PictureWish wish)
    {
        long printedWidth = wish.Width.Millipoints, printedHeight = wish.Height.Millipoints;
        if (width * printedHeight > height * printedWidth)
        {
            int kept = (int)Math.Max(1, (height * printedWidth + printedHeight / 2) / printedHeight);
            return new((width - kept) / 2, 0, kept, height);
        }
        int keptHeight = (int)Math.Max(1, (width * printedHeight + printedWidth / 2) / printedWidth);
        return new(0, wish.KeepsTop ? 0 : (height - keptHeight) / 2, width, Math.Min(height, keptHeight));
    }

    /// <summary>Pixels to the inch where the cut fills the rectangle.</summary>
    public int PpiAt(PictureWish wish) =>
        (int)Math.Min(Width * 72_000L / wish.Width.Millipoints, Height * 72_000L / wish.Height.Millipoints);

    /// <summary>How many pixels are printed: as many as there are, or as many as do any good.</summary>
    public (int Across, int Down) SizeAt(PictureWish wish)
    {
        long most = Math.Max(1, (wish.Width.Millipoints * (long)wish.MostPpi + 71_999) / 72_000);
        return Width <= most ? (Width, Height) : ((int)most, (int)Math.Max(1, (Height * most + Width / 2) / Width));
    }
}
