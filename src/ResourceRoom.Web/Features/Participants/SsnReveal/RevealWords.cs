using System.Diagnostics;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

public static class RevealWords
{
    public static string InWords(this RevealRefusal reason) => reason switch
    {
        RevealRefusal.NoSecondFactor => "You can’t reveal this number without two-step verification. Set it up under Your account first.",
        RevealRefusal.NoneOnFile => "No Social Security Number is on file.",
        _ => throw new UnreachableException(),
    };
}
