using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Outcomes;

/// <summary>Either the value asked for or the reason there is none; the caller must look before using it.</summary>
/// <remarks><c>if (papers.Open(name).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;</c></remarks>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    private sealed record Done(T Value) : Outcome<T>;

    private sealed record Refused(Refusal Why) : Outcome<T>;

    public static implicit operator Outcome<T>(T value) => new Done(value);

    public static implicit operator Outcome<T>(Refusal why) => new Refused(why);

    /// <summary>Whether there is no value; then there is a reason, and else there is none.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? why, [MaybeNullWhen(true)] out T value)
    {
        if (this is Done done)
        {
            (why, value) = (null, done.Value);
            return false;
        }
        (why, value) = (((Refused)this).Why, default);
        return true;
    }

    /// <inheritdoc cref="IsRefused(out Refusal, out T)"/>
    public bool IsRefused([NotNullWhen(true)] out Refusal? why) => IsRefused(out why, out _);

    /// <summary>What follows from the value; a refusal is handed on.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => IsRefused(out Refusal? why, out T? value) ? why : next(value);
}

/// <summary>Makes outcomes where the language does not convert a value by itself, such as one behind an interface.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value) => value;
}
