using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ResourceRoom.Web.Features.Shared.Forms;

public static class FieldErrors
{
    public static IReadOnlyList<string> ErrorsAt(this ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [];

    public static bool IsFaulty(this ModelStateDictionary state, string name) => state.ErrorsAt(name).Count > 0;
}
