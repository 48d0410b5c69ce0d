namespace Classifieds.Domain.Catalogues;

/// <summary>Where a look-alike is pointed out.</summary>
public enum LookAlikeScope
{
    /// <summary>On the proof alone: it is ordinary in every name, and only its owner can tell.</summary>
    Proof,

    /// <summary>In names of persons too; it is ordinary in those of organisations.</summary>
    Persons,

    /// <summary>In every name, and on seals.</summary>
    Names,
}
