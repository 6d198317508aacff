using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public abstract record SheetOpening
{
    private SheetOpening()
    {
    }

    public sealed record Open(SheetDay Day) : SheetOpening;

    /// <summary>The user has signed in to another room since.</summary>
    public sealed record OtherRoom(SignedInRoom Now) : SheetOpening;

    public sealed record NotADate : SheetOpening;

    public sealed record Refused(SheetDayRefusal Why, DateOnly Day, DateOnly EstablishedOn, DateOnly? ClosedOn) : SheetOpening;
}
