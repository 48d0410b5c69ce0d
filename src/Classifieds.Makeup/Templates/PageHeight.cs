namespace Classifieds.Makeup.Templates;

/// <summary>How high the block of classifieds stands on its last page.</summary>
public enum PageHeight
{
    /// <summary>As high as its notices need, the footer right below; the rest of the page is the editors'.</summary>
    AsNeeded,

    /// <summary>The type area's whole height, the footer at its foot.</summary>
    Full,
}
