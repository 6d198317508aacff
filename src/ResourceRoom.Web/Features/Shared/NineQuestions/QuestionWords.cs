using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>
/// The words of the nine questions in one language. Each file in <c>Words</c> is a language: <c>Questions.es.resx</c> is Spanish,
/// and adding one is adding a file (docs/decisions/0020).
/// </summary>
public sealed class QuestionWords
{
    private const string FilePrefix = "Questions.";
    private const string FileSuffix = ".resources";
    private const string EnglishTag = "en";

    private readonly Dictionary<string, string> words;

    private QuestionWords(string tag, Dictionary<string, string> words)
    {
        Tag = tag;
        this.words = words;
    }

    /// <summary>Every language there is a file of: English, then the others by their own names.</summary>
    public static IReadOnlyList<QuestionWords> All { get; } = Find(typeof(QuestionWords).Assembly);

    /// <summary>The policy's own words, in which staff work.</summary>
    public static QuestionWords English => All[0];

    /// <summary>The tag of the language, as in HTML's <c>lang</c>.</summary>
    public string Tag { get; }

    public string OwnName => this["Language"];

    public bool IsEnglish => Tag == EnglishTag;

    public IReadOnlyCollection<string> Keys => words.Keys;

    /// <summary>The words of a key: an item's name, an item and one of its choices, or one of the few others in the file.</summary>
    /// <exception cref="KeyNotFoundException">The file lacks the key.</exception>
    public string this[string key] =>
        words.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"Questions.{Tag}.resx has no words for {key}.");

    /// <summary>Whether the nine questions have the words of a key, and not only the equal-opportunity items or the blank sheet.</summary>
    public static bool IsOfNineQuestions(string key) => !IsOfEoItems(key) && !key.StartsWith("Paper.", StringComparison.Ordinal);

    public static bool IsOfEoItems(string key) => key.StartsWith("Eo.", StringComparison.Ordinal);

    /// <summary>The words in a language; English when there is no such file.</summary>
    public static QuestionWords In(string? tag) => All.FirstOrDefault(language => language.Tag == tag) ?? English;

    public string With(string key, string? value) => this[key].Replace("{0}", value, StringComparison.Ordinal);

    private static List<QuestionWords> Find(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(file => file.StartsWith(FilePrefix, StringComparison.Ordinal) && file.EndsWith(FileSuffix, StringComparison.Ordinal))
            .Select(file => Read(assembly, file[..^FileSuffix.Length]))
            .OrderByDescending(language => language.IsEnglish).ThenBy(language => language.OwnName, StringComparer.Ordinal),
    ];

    private static QuestionWords Read(Assembly assembly, string file)
    {
        // Each file stands alone, so no other language shows through where one lacks a word.
        var entries = new ResourceManager(file, assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return new QuestionWords(
            file[FilePrefix.Length..],
            entries.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!));
    }
}
