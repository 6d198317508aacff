using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public sealed record LwiaRow(int Number, string Name, string Counties, string? BoardCode);

public sealed class LwiaList : ListDefinition<Lwia, LwiaRow>
{
    public LwiaList()
        : base("LWIAs")
    {
        PageSize = 50;
        Key(area => area.Number, unique: area => area.Number);

        Column("Name", row => Link(row.Name, ReferenceAddresses.Lwia(row.Number))).Sort("name", area => area.Name);
        Column("Number", row => row.Number.ToString(CultureInfo.InvariantCulture)).Sort("number").InFile(row => row.Number);
        Column("Counties", row => ReferenceWords.CountiesInWords(row.Counties)).InFile(row => row.Counties);
        Column("ETA board code", row => row.BoardCode ?? "–").InFile(row => row.BoardCode);
        SortedBy("number");
    }

    protected override Expression<Func<Lwia, LwiaRow>> Row => area => new LwiaRow(area.Number, area.Name, area.Counties, area.BoardCode);
}
