namespace Classifieds.Makeup.Certificates;

/// <summary>What a certificate of publication says.</summary>
/// <param name="Number">The notice's, with that of its insertion.</param>
/// <param name="Facts">Label and words, in the order in which they are read.</param>
/// <param name="Words">What was printed.</param>
/// <param name="Proof">How whoever has it before him proves it.</param>
/// <param name="Code">What the QR code holds.</param>
public sealed record CertificateHead(
    string Number, IReadOnlyList<(string Label, string Words)> Facts, string Words, string Proof, string Code);
