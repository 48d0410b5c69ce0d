using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>Where something stood on the page made before.</summary>
/// <param name="Column">Counted through all pages, from 0.</param>
/// <param name="Below">The top of its column.</param>
internal readonly record struct LatePlace(int Column, Length Below);
