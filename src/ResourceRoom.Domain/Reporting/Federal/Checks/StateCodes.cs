using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>What an element 101 may hold: a state, or a code of the record layout for people without one.</summary>
internal static class StateCodes
{
    private static readonly string[] WithoutState = ["77", "88", "99"];

    public static string InWords { get; } = string.Join(", ", WithoutState);

    public static bool IsWithoutState(string cell) => WithoutState.Contains(cell);

    public static bool Allows(string cell) => ZipStates.Exists(cell) || IsWithoutState(cell);
}
