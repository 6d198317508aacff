using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

public sealed record PaperPage
{
    public required PaperInput Input { get; init; }

    /// <summary>Null while the choices are not right.</summary>
    public PaperSheet? Sheet { get; init; }

    public static IReadOnlyList<Choice> Languages { get; } = [.. PaperWords.All.Select(words => new Choice(words.Tag, words.Questions.OwnName))];
}

/// <summary>What is printed: on each page the room, the notice, rows and the codes, so that no page depends on another.</summary>
public sealed record PaperSheet
{
    public required PaperWords Words { get; init; }

    public required string Room { get; init; }

    public required string? Agency { get; init; }

    /// <summary>By which authority the SSN is asked for, in the agency's words; null where it gave none.</summary>
    public required string? SsnNotice { get; init; }

    public required IReadOnlyList<CatalogService> Services { get; init; }

    public required int Rows { get; init; }

    /// <summary>The numbers of the rows of each page, as in the grid.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Pages => [.. Enumerable.Range(1, Rows).Chunk(PaperInput.RowsAPage)];
}
