using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>A room or form that may be the same as a new one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsRoom">Whether it is a room; otherwise OET has not decided about its form.</param>
public sealed record SimilarRoom(string Name, string Address, bool IsRoom);

internal static class LocationFormLookup
{
    /// <summary>A form within reach, tracked with its steps, files and room; null if there is none, and that it was asked for is kept.</summary>
    public static async Task<LocationForm?> FindLocationFormAsync(this ResourceRoomDb db, Guid id, Act act, CancellationToken cancellationToken)
    {
        var forms = db.LocationForms.Where(form => form.PublicId == id);
        var found = await forms.VisibleTo(act.Who).Include(form => form.Steps.OrderBy(step => step.Id)).Include(form => form.Files).ThenInclude(file => file.File)
            .Include(form => form.Location).Include(form => form.CreatedBy).AsSplitQuery().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(forms, Subject.LocationForm(id), act);
        }

        return found;
    }

    /// <summary>What a form within reach is about; null as above.</summary>
    public static async Task<LocationFormKind?> FindFormKindAsync(this ResourceRoomDb db, Guid id, Act act, CancellationToken cancellationToken)
    {
        var forms = db.LocationForms.Where(form => form.PublicId == id);
        var kind = await forms.VisibleTo(act.Who).Select(form => (LocationFormKind?)form.Kind).SingleOrDefaultAsync(cancellationToken);
        if (kind is null)
        {
            await db.LogOutOfScopeAsync(forms, Subject.LocationForm(id), act);
        }

        return kind;
    }

    public static async Task<Location?> FindLocationAsync(this ResourceRoomDb db, string? code, Act act, CancellationToken cancellationToken)
    {
        var rooms = db.Locations.Where(room => room.Code == code);
        var found = await rooms.VisibleTo(act.Who).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(rooms, Subject.Location(code ?? ""), act);
        }

        return found;
    }

    /// <summary>Whether it is in the hands of its LWIA alone: OET writes only the forms that OET began, such as those that came by mail.</summary>
    public static bool IsOfLwiaAlone(this LocationForm form, ActingUser who) => who.LwiaNumber is null && form.CreatedBy.LwiaNumber is not null;

    public static void Detach(this LocationForm form, IReadOnlyList<LocationFormFile> files, ResourceRoomDb db)
    {
        var stored = files.Select(file => file.File).ToList();
        db.RemoveRange(files);
        form.Files.RemoveAll(files.Contains);
        db.RemoveRange(stored);
    }

    public static Task<int> VisitsOnClosedDaysAsync(this ResourceRoomDb db, LocationForm form, CancellationToken cancellationToken)
    {
        var (first, last) = (form.EventOn, form.ClosedThrough ?? DateOnly.MaxValue);
        return form.Kind == LocationFormKind.Closure ? db.Visits.CountAsync(visit => visit.LocationId == form.LocationId && visit.Day >= first && visit.Day <= last && visit.Void == null, cancellationToken) : Task.FromResult(0);
    }

    /// <summary>What accepted forms make of a room on a day.</summary>
    public static async Task<RoomFacts> RoomOnAsync(this ResourceRoomDb db, long room, DateOnly day, CancellationToken cancellationToken) =>
        await db.LocationVersions.AsNoTracking().On(day).Where(version => version.LocationId == room).Select(version => version.Facts).FirstOrDefaultAsync(cancellationToken)
        ?? await db.Locations.Where(row => row.Id == room).Select(row => row.Facts).SingleAsync(cancellationToken);

    /// <summary>Rooms of the area and New forms on their way that may be the same as a new room.</summary>
    public static async Task<IReadOnlyList<SimilarRoom>> RoomsLikeAsync(this ResourceRoomDb db, int area, RoomFacts facts, Guid? form, CancellationToken cancellationToken)
    {
        var own = new RoomIdentity(area, facts.Name, facts.Street);
        var rooms = await db.Locations.AsNoTracking().Where(room => room.LwiaNumber == area).OrderBy(room => room.Code).Select(room => new { room.Code, room.Facts }).ToListAsync(cancellationToken);
        var forms = await db.LocationForms.AsNoTracking()
            .Where(row => row.LwiaNumber == area && row.Kind == LocationFormKind.New && row.PublicId != form && row.Facts != null
                && (row.State == LocationFormState.Submitted || row.State == LocationFormState.Returned))
            .OrderBy(row => row.Id).Select(row => new { row.PublicId, row.Facts }).ToListAsync(cancellationToken);
        return
        [
            .. rooms.Where(room => IsLike(room.Facts)).Select(room => new SimilarRoom($"{room.Code} {room.Facts.Name}", Links.LocationOn(room.Code, null), IsRoom: true)),
            .. forms.Where(row => IsLike(row.Facts!)).Select(row => new SimilarRoom($"{row.Facts!.Name}, a form on its way", Links.LocationForm(row.PublicId), IsRoom: false)),
        ];

        bool IsLike(RoomFacts other) => DuplicateRoomRule.MayBeSame(own, new(area, other.Name, other.Street));
    }
}
