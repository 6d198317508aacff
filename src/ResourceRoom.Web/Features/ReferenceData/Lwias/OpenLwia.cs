using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

public sealed class OpenLwia(ResourceRoomDb db)
{
    private static readonly Type[] Saves = [typeof(LwiaAdded), typeof(LwiaChanged)];

    public async Task<LwiaPage?> ExecuteAsync(int number, CancellationToken cancellationToken)
    {
        var area = await db.Lwias.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        return area is null
            ? null
            : new LwiaPage(area, await new ChangeHistory(db).ReadAsync(Subject.Lwia(number), ReferenceEventWords.InWords, [], cancellationToken));
    }

    /// <summary>The form, as it is on file or as it was typed; only the one with both versions moves on to the version on file.</summary>
    public async Task<LwiaForm?> ToEditAsync(int number, LwiaInput? typed, bool isConflict, CancellationToken cancellationToken)
    {
        if (await db.Lwias.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is not { } area)
        {
            return null;
        }

        var form = new LwiaForm(typed ?? LwiaInput.Of(area)) { Number = number };
        return !isConflict ? form : form with
        {
            Input = form.Input with { Version = area.Version },
            Conflict = new TwoVersions(
                "this LWIA", await db.LastSavedByAsync(Subject.Lwia(number), Saves, cancellationToken), LwiaFacts.Of(area).Beside(form.Input.ToFacts())),
        };
    }
}
