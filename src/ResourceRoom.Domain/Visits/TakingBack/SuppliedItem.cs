using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits.TakingBack;

/// <summary>An item that a check-in wrote to the record, and what the record held before: what an undo restores.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">How it was answered before.</param>
/// <param name="On">The office day of that answer; null if unknown or not asked.</param>
public sealed record SuppliedItem(NineItem Item, ResponseState State, DateOnly? On)
{
    /// <summary>
    /// The value before, as stable text. Only Labor Force Status has one: at the desk every other item with a value keeps it.
    /// </summary>
    public string? Text { get; init; }
}
