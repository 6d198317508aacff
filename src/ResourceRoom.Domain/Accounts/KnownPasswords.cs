using System.Text;

namespace ResourceRoom.Domain.Accounts;

/// <summary>Passwords and words that attackers try first, and what is little more than them (NIST SP 800-63B-4, blocklists).</summary>
public sealed class KnownPasswords
{
    // In half letters. A word out of tens of thousands is as hard to guess as three random letters; digits and signs are seldom random.
    private const int Word = 6;
    private const int Letter = 2;
    private const int Other = 1;
    private const int Enough = 3 * Word;

    private const int ShortestWord = 4;

    private const string KeysInARow =
        "01234567890123456789 98765432109876543210 ABCDEFGHIJKLMNOPQRSTUVWXYZ ZYXWVUTSRQPONMLKJIHGFEDCBA " +
        "QWERTYUIOP POIUYTREWQ ASDFGHJKL LKJHGFDSA ZXCVBNM MNBVCXZ";

    private readonly HashSet<string> known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    /// <param name="folded">Passwords and words as <see cref="Fold"/> returns them.</param>
    public KnownPasswords(IEnumerable<string> folded)
    {
        known = [.. folded];
        words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = known.Concat(KeysInARow.Split(' ')).Max(word => word.Length);
    }

    /// <summary>A password as it is hashed and compared: in one Unicode form, so that "é" is the same from every keyboard.</summary>
    public static string OneForm(string typed) => typed.Normalize(NormalizationForm.FormKC);

    /// <summary>A password as it is looked up: case, spaces and punctuation are ignored.</summary>
    public static string Fold(string typed) => string.Concat(OneForm(typed).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Whether a password is a known one.</summary>
    public bool Contains(string password) => known.Contains(Fold(password));

    /// <summary>
    /// Whether known words or keys in a row make up at least half of the letters, and all of it is easier to guess than three such words.
    /// A word repeated counts once; letters may be written as digits and signs that look like them.
    /// </summary>
    public bool AreMostOf(string password)
    {
        var typed = OneForm(password).ToUpperInvariant();
        return AreMostOf(typed, typed) || AreMostOf(typed, string.Concat(typed.Select(Meant)));
    }

    private bool AreMostOf(string typed, string spelled)
    {
        var places = Enumerable.Range(0, typed.Length).Where(place => char.IsLetterOrDigit(spelled[place])).ToList();
        var signs = spelled.Count(sign => !char.IsLetterOrDigit(sign) && !char.IsWhiteSpace(sign));
        var (worth, inWords) = Least(
            string.Concat(places.Select(place => spelled[place])),
            [.. places.Select(place => char.IsLetter(typed[place]) ? Letter : Other)]);
        return inWords > 0 && inWords * 2 >= typed.Count(char.IsLetter) && worth + (signs * Other) < Enough;
    }

    /// <summary>The least that a text is worth, however it is split into known words and single characters, and how much of it are words then.</summary>
    private (int Worth, int InWords) Least(ReadOnlySpan<char> text, int[] worth)
    {
        var least = new (int Worth, int InWords)[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
        {
            least[end] = (least[end - 1].Worth + worth[end - 1], least[end - 1].InWords);
            for (var length = ShortestWord; length <= Math.Min(longest, end); length++)
            {
                var start = end - length;
                var word = text[start..end];
                if (IsKnown(word))
                {
                    var added = text[..start].EndsWith(word, StringComparison.Ordinal) ? 0 : Word;
                    var asWord = (Worth: least[start].Worth + added, least[start].InWords + length);
                    least[end] = asWord.Worth < least[end].Worth ? asWord : least[end];
                }
            }
        }

        return least[^1];
    }

    private bool IsKnown(ReadOnlySpan<char> word) => words.Contains(word) || KeysInARow.AsSpan().Contains(word, StringComparison.Ordinal);

    private static char Meant(char sign) => sign switch
    {
        '@' or '4' => 'A',
        '3' => 'E',
        '1' => 'I',
        '0' => 'O',
        '$' or '5' => 'S',
        '7' => 'T',
        _ => sign,
    };
}
