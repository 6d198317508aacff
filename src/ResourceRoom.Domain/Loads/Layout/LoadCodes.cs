using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>The codes as receipts write them.</summary>
public static partial class LoadCodes
{
    private static readonly FrozenDictionary<LoadCode, string> Names =
        Enum.GetValues<LoadCode>().ToFrozenDictionary(code => code, code => WordStart().Replace(code.ToString(), "_$0").ToUpperInvariant());

    /// <summary>Such as <c>BAD_VALUE</c>.</summary>
    public static string Name(this LoadCode code) => Names[code];

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WordStart();
}
