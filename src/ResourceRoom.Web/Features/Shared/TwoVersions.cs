using ResourceRoom.Domain;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>One field in both versions.</summary>
/// <param name="Label">The field.</param>
/// <param name="OnFile">What is on file now.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Differs">Whether the two differ.</param>
public sealed record TwoValues(string Label, string OnFile, string Typed, bool Differs);

/// <summary>Someone else's save and one's own, side by side.</summary>
/// <param name="What">What was saved: "record", "visit".</param>
/// <param name="SavedBy">Who saved in between.</param>
/// <param name="SavedAt">When, UTC; null when that is not known.</param>
/// <param name="Rows">The fields.</param>
public sealed record TwoVersions(string What, string SavedBy, DateTime? SavedAt, IReadOnlyList<TwoValues> Rows) : Unlogged;
