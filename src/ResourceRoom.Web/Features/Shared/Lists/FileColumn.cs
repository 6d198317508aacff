using System.Globalization;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A column of a list's file.</summary>
internal sealed record FileColumn<TRow>(string Title, Func<TRow, object?> Value)
{
    public string TextOf(TRow row) => Convert.ToString(Value(row), CultureInfo.InvariantCulture) ?? "";
}
