namespace Classifieds.Typesetting.Pages;

/// <summary>A place on the page: right and down from the top left corner of the trim.</summary>
public readonly record struct Point(Length X, Length Y)
{
    public static Point operator +(Point point, Point by) => new(point.X + by.X, point.Y + by.Y);
}
