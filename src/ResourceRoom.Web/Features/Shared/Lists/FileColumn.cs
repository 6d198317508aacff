namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A column of a list's file.</summary>
internal sealed record FileColumn<TRow>(string Title, Func<TRow, object?> Value);
