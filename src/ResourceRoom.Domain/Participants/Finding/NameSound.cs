using System.Text;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// How a name sounds, for finding someone whose spelling does not match (Policy 1.11.2, item 2 [ours]). It covers English and
/// Spanish, and how names from other languages are usually written in Latin letters. Names that sound alike share a sound; so
/// do some that do not, since the desk picks from the matches.
/// </summary>
public static partial class NameSound
{
    /// <summary>The longest sound; anything after it is ignored.</summary>
    public const int MaxLength = 12;

    private const string Itself = "itself";

    /// <summary>
    /// The sound of a <see cref="NameKey"/>: lower-case letters for what is heard, with vowels only at the start of the name.
    /// Letters of other scripts stand for themselves. Takes any text and never throws; the sound of a sound is the same sound.
    /// </summary>
    public static string Of(string nameKey)
    {
        ArgumentNullException.ThrowIfNull(nameKey);
        var sound = new StringBuilder(MaxLength);
        foreach (Match spelling in Spellings().Matches(nameKey.Replace(" ", "", StringComparison.Ordinal)))
        {
            sound.Append(SoundOf(spelling));
        }

        return sound.Length > MaxLength ? sound.ToString(0, MaxLength) : sound.ToString();
    }

    private static string SoundOf(Match spelling)
    {
        var groups = spelling.Groups;
        for (var number = 1; number < groups.Count; number++)
        {
            if (groups[number] is { Success: true } group)
            {
                return group.Name == Itself ? spelling.Value : group.Name;
            }
        }

        return "";
    }

    /// <remarks>Each group is named after the sound its spellings make; the first match wins.</remarks>
    [GeneratedRegex(
        """
        # where a name begins
          (?<n> ^ (?: KN | GN | NG ) )                   # Knight, Nguyen
        | (?<r> ^ WR )                                   # Wright
        | (?<s> ^ PS )
        | (?<l> ^ LL )                                   # Llamas
        | (?<w> ^ (?: HU (?=[AEIO]) | HW | WH? ) )       # Huang, Hwang, Wang
        | (?<j> ^ (?: X | Y (?=[AEIOU]) ) )              # Xavier, Yesenia
        | (?<a> ^ H* [AEIOUY] )                          # Hernandez, Ernandes
        # several letters for one sound
        | (?<s> SCH (?=[BDFGKLMNPRTVWZ]) )               # Schmidt
        | (?<k> CH (?=[BDFGKLMNPRTVWZ]) )                # Christina
        | (?<j> T? S? CH | [SZ] H | CZ | DJ | DG (?=[EIY]) | G (?=[EIY]) )
        | (?<f> PH )
        | (?<r> RH )
        | (?<g> ^ GH )
        | (?: GH )                                       # Wright, Leigh
        | (?<s> TZ | (?: S | Z | C (?=[EIY]) )+ )        # Gonzales, Gonzalez, Cisneros
        | (?<ks> X )
        # letters that sound alike, single or double
        | (?<b> [BV]+ )                                  # Vasquez, Basquez
        | (?<k> (?: [KQ] | C (?![EIYH]) )+ )             # Catherine, Katherine
        | (?<t> D? T (?! Z | CH ) [TH]* )                # Schmidt, Smith, Smyth
        | (?<d> D+ )
        | (?<f> F+ )
        | (?<g> G+ )
        | (?<j> J+ )
        | (?<l> L+ )
        | (?<m> M+ )
        | (?<n> N+ )
        | (?<p> P+ )
        | (?<r> R+ )
        # not heard elsewhere
        | [AEIOUYHWTC]
        | (?<itself> \p{L} )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Spellings();
}
