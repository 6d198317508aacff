using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>Reads messages out of the model state for the views.</summary>
public static class FieldErrors
{
    /// <summary>The first message at a field, or null.</summary>
    public static string? FirstError(this ModelStateDictionary state, string field) =>
        state.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public static bool IsFaulty(this ModelStateDictionary state, string field) => state.FirstError(field) is not null;

    /// <summary>All messages in the order of the page, each with the id of its field: the last part of the field's name.</summary>
    /// <param name="state">The model state.</param>
    /// <param name="fields">Ids of the page's fields in their order; null for a page whose first fields are the nine items.</param>
    public static IReadOnlyList<(string Id, string Message)> Listed(this ModelStateDictionary state, string[]? fields) =>
    [
        .. state
            .SelectMany(field => field.Value!.Errors.Take(1), (field, error) => (Id: field.Key[(field.Key.LastIndexOf('.') + 1)..], error.ErrorMessage))
            .OrderBy(error => Place(error.Id, fields)),
    ];

    /// <summary>What concerns the whole page comes first, then the fields or the nine items in the policy's order, then the rest.</summary>
    private static int Place(string id, string[]? fields)
    {
        if (id.Length == 0)
        {
            return 0;
        }

        if (fields is not null)
        {
            return Array.IndexOf(fields, id) is var place and >= 0 ? place + 1 : int.MaxValue;
        }

        return Enum.TryParse<NineItem>(id, out var item) ? (int)item : int.MaxValue;
    }
}
