namespace ResourceRoom.Web.Features.Shared;

/// <summary>One field in both versions.</summary>
/// <param name="Label">The field.</param>
/// <param name="OnFile">What is on file now.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Differs">Whether the two differ.</param>
public sealed record TwoValues(string Label, string OnFile, string Typed, bool Differs);

/// <summary>Someone else's save and one's own, side by side.</summary>
/// <param name="What">What was saved: "this record", "these answers".</param>
/// <param name="Saved">The other save.</param>
/// <param name="Rows">The fields; none where the answers may not be seen.</param>
public sealed record TwoVersions(string What, LastSave Saved, IReadOnlyList<TwoValues> Rows) : Unlogged
{
    public string Advice { get; init; } = "Choose which to keep.";
}
