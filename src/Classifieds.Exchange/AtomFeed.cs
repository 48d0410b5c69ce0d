using System.Globalization;
using System.Text;
using System.Xml;

namespace Classifieds.Exchange;

/// <summary>Printed texts as a feed (RFC 4287), for whoever follows what a paper prints.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>One text.</summary>
    /// <param name="Id">An IRI that no other text ever has.</param>
    public sealed record Entry(string Id, string Title, DateTimeOffset Updated, string Category, string Text);

    /// <param name="id">An IRI that no other feed ever has.</param>
    /// <param name="author">The paper.</param>
    /// <param name="now">When nothing was printed, it is as new as this.</param>
    public static byte[] Write(string id, string title, string author, DateTimeOffset now, IReadOnlyList<Entry> entries)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var feed = XmlWriter.Create(stream, settings))
        {
            feed.WriteStartElement("feed", Namespace);
            Element(feed, "id", id);
            Element(feed, "title", title);
            Element(feed, "updated", Moment(entries.Count == 0 ? now : entries.Max(entry => entry.Updated)));
            feed.WriteStartElement("author", Namespace);
            Element(feed, "name", author);
            feed.WriteEndElement();
            foreach (Entry entry in entries)
            {
                feed.WriteStartElement("entry", Namespace);
                Element(feed, "id", entry.Id);
                Element(feed, "title", entry.Title);
                Element(feed, "updated", Moment(entry.Updated));
                feed.WriteStartElement("category", Namespace);
                feed.WriteAttributeString("term", TableWriter.Printable(entry.Category));
                feed.WriteEndElement();
                feed.WriteStartElement("content", Namespace);
                feed.WriteAttributeString("type", "text");
                feed.WriteString(TableWriter.Printable(entry.Text));
                feed.WriteEndElement();
                feed.WriteEndElement();
            }
            feed.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void Element(XmlWriter feed, string name, string text) =>
        feed.WriteElementString(name, Namespace, TableWriter.Printable(text));

    private static string Moment(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
