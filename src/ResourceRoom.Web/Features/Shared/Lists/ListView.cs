namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A list with its filter, as a page shows them; no list when the filter is wrong.</summary>
public sealed record ListView<TFilter>(TFilter Input, ListPage? List = null);
