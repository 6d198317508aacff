using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>Reads messages out of the model state for the views.</summary>
public static class FieldErrors
{
    /// <summary>The first message at a field, or null.</summary>
    public static string? FirstError(this ModelStateDictionary state, string field) =>
        state.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>Whether a field has a message.</summary>
    public static bool IsFaulty(this ModelStateDictionary state, string field) => state.FirstError(field) is not null;

    /// <summary>All messages in the order of the page, each with the id of its field: the last part of the field's name.</summary>
    public static IReadOnlyList<(string Id, string Message)> Listed(this ModelStateDictionary state) =>
    [
        .. state
            .SelectMany(field => field.Value!.Errors.Take(1), (field, error) => (Id: field.Key[(field.Key.LastIndexOf('.') + 1)..], error.ErrorMessage))
            .OrderBy(error => Place(error.Id)),
    ];

    /// <summary>What concerns the whole page comes first, then the nine items in the policy's order, then the rest.</summary>
    private static int Place(string id)
    {
        if (id.Length == 0)
        {
            return 0;
        }

        return Enum.TryParse<NineItem>(id, out var item) ? (int)item : int.MaxValue;
    }
}
