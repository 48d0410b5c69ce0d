namespace Classifieds.Domain.Proofs;

/// <summary>Why an approval no longer stands: what is another than the proof has it, and moved glyphs.</summary>
public enum VoidCause
{
    /// <summary>文字: a later revision, or other words.</summary>
    Words,

    /// <summary>字体.</summary>
    Faces,

    /// <summary>排式.</summary>
    Style,

    /// <summary>模板.</summary>
    Template,

    /// <summary>占版.</summary>
    Shape,

    /// <summary>The proof does not tell: it is older than its record, or the program sets otherwise now and the approved
    /// setting was not kept.</summary>
    Unknown,
}
