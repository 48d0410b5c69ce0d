namespace Classifieds.Makeup.Templates;

/// <summary>预留: room kept free at the foot of a page's last columns, for an advertisement that is still to come.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Lines">Of the grid.</param>
/// <param name="Columns">How many columns wide, from the right.</param>
/// <param name="Label">Printed small in its middle; empty = the room stays blank.</param>
public sealed record PageReservation(int Page, int Lines, int Columns, string Label);
