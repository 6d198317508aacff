using System.Globalization;
using System.Text;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>Capitals for a name that was typed into a search in a hurry [ours]. What somebody then types by hand stays as it is.</summary>
public static class NameCase
{
    private const int LettersOfMc = 2;

    /// <summary>
    /// The text with capitals as names have them, if all its letters are of one case: <em>maria de la cruz</em> and
    /// <em>MARIA DE LA CRUZ</em> become <em>Maria de la Cruz</em>. Otherwise the text as it is.
    /// </summary>
    public static string WithCapitals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Any(char.IsUpper) && text.Any(char.IsLower))
        {
            return text;
        }

        var isParticle = false;
        var words = text.ToLowerInvariant().Split(' ').Select((word, index) =>
        {
            var key = NameKey.Of(word);
            isParticle = key != "MC" && (NameWords.IsOfLastName(key) || (isParticle && NameWords.IsParticle(key)));
            return isParticle && index > 0 ? word : IsNumeral(key) ? word.ToUpperInvariant() : OfWord(word);
        });
        return string.Join(' ', words);
    }

    private static bool IsNumeral(string key) => key is "II" or "III" or "IV" or "VI" or "VII";

    /// <summary>O'Brien, Smith-Jones, McCoy.</summary>
    private static string OfWord(string word)
    {
        var capital = new StringBuilder(word.Length);
        var isFirst = true;
        for (var i = 0; i < word.Length; i++)
        {
            var isAfterMc = i == LettersOfMc && word.Length > LettersOfMc + 1 && word.StartsWith("mc", StringComparison.Ordinal);
            capital.Append(isFirst || isAfterMc ? char.ToUpper(word[i], CultureInfo.InvariantCulture) : word[i]);
            isFirst = isFirst ? !char.IsLetter(word[i]) : !char.IsLetter(word[i]) && !EndsWithPossessive(word, i);
        }

        return capital.ToString();
    }

    /// <summary>An apostrophe before the last letter begins no new name, as in <em>Marie's</em>.</summary>
    private static bool EndsWithPossessive(string word, int apostrophe) => word[apostrophe] is '\'' or '’' && apostrophe >= word.Length - 2;
}
