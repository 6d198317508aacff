using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Lists;

public static class AreaOptions
{
    /// <summary>The areas that a list can be narrowed to; none for someone who reaches only one.</summary>
    public static async Task<IReadOnlyList<Choice>> AreaOptionsAsync(this ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.VisibleTo(who).OrderBy(area => area.Number).ToListAsync(cancellationToken);
        return areas.Count > 1 ? [.. areas.Select(area => new Choice(area.Number.ToString(CultureInfo.InvariantCulture), $"{area.Number} {area.Name}"))] : [];
    }
}
