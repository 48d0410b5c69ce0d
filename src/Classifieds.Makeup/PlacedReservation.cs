using Classifieds.Typesetting;

namespace Classifieds.Makeup;

/// <summary>Where room was kept free for an advertisement that is still to come.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">Its first, from 1.</param>
/// <param name="Y">Of its top, from the trim's top.</param>
public sealed record PlacedReservation(string Label, int Page, int Column, Length X, Length Y, Length Width, Length Height);
