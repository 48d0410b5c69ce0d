namespace Classifieds.Domain.Identifiers;

/// <summary>Whose a number is: what it names, and so how it must be treated.</summary>
public enum IdentifierOwner
{
    /// <summary>自然人: personal information (个人信息保护法 4).</summary>
    Person,

    /// <summary>单位: on record with an office, for everybody to see.</summary>
    Organization,

    /// <summary>物: a vehicle, a container, a paper, a telephone line.</summary>
    Thing,

    /// <summary>It names nothing and nobody, as an amount of money does.</summary>
    Nobody,
}
