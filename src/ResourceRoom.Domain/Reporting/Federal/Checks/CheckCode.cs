using System.Collections.Frozen;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>A check of the extract (federal extract, "Checks"). The numbers are stored.</summary>
public enum CheckCode : byte
{
    /// <summary>Another number of columns.</summary>
    F1 = 11,

    /// <summary>Longer than the layout allows.</summary>
    F2 = 12,

    /// <summary>Type IN: not only digits.</summary>
    F3 = 13,

    /// <summary>Type DT: no real day YYYYMMDD.</summary>
    F4 = 14,

    /// <summary>A cell that no row leaves blank is blank.</summary>
    V1 = 21,

    /// <summary>Not one of the layout's codes.</summary>
    V2 = 22,

    /// <summary>100 is not a key.</summary>
    V3 = 23,

    /// <summary>2700 could not have been issued.</summary>
    V4 = 24,

    /// <summary>101 is no state.</summary>
    V5 = 25,

    /// <summary>An element 100 twice.</summary>
    D1 = 31,

    /// <summary>A 2700 twice.</summary>
    D2 = 32,

    /// <summary>1000 after 1002.</summary>
    L1 = 41,

    /// <summary>1002 after 1007.</summary>
    L2 = 42,

    /// <summary>1002 or 1007 outside the period.</summary>
    L3 = 43,

    /// <summary>1000 outside the program year, or after the period.</summary>
    L4 = 44,

    /// <summary>200 after 1000, or more than 120 years before.</summary>
    L5 = 45,

    /// <summary>211 to 215 answered in part, or all 0.</summary>
    L6 = 46,

    /// <summary>216 does not follow from 211 to 215.</summary>
    L7 = 47,

    /// <summary>101 is not the state of 103.</summary>
    L8 = 48,
}

/// <summary>A stage of the checks. The next one is run only if the one before found nothing.</summary>
public enum CheckStage : byte
{
    /// <summary>Cells of the right number and form.</summary>
    Format = 1,

    /// <summary>Each cell for itself.</summary>
    Values = 2,

    /// <summary>The rows against each other.</summary>
    Duplicates = 3,

    /// <summary>The cells of a row against each other.</summary>
    Logic = 4,
}

/// <summary>The checks in their order, and the stages they belong to.</summary>
public static class CheckCodes
{
    private static readonly FrozenDictionary<string, CheckCode> ByName = Enum.GetValues<CheckCode>().ToFrozenDictionary(code => code.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>All checks, by stage.</summary>
    public static IReadOnlyList<CheckCode> All { get; } = Enum.GetValues<CheckCode>();

    /// <summary>All stages, in the order in which they are run.</summary>
    public static IReadOnlyList<CheckStage> Stages { get; } = Enum.GetValues<CheckStage>();

    /// <summary>The stage of a check, which its letter says.</summary>
    public static CheckStage Stage(this CheckCode code) => code switch
    {
        <= CheckCode.F4 => CheckStage.Format,
        <= CheckCode.V5 => CheckStage.Values,
        <= CheckCode.D2 => CheckStage.Duplicates,
        _ => CheckStage.Logic,
    };

    /// <summary>Reads a code by its letter and digit, whatever its case.</summary>
    public static bool TryRead(string? name, out CheckCode code) => ByName.TryGetValue(name ?? "", out code);
}
