namespace Classifieds.Press;

/// <summary>A file unpacks to more than is looked at in one file.</summary>
internal sealed class TooMuchUnpackedException() : Exception("The file unpacks to more than is read of one file.");
