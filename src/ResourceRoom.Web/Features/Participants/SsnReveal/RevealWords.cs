using System.Diagnostics;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

public static class RevealWords
{
    public static string InWords(this RevealRefusal reason) => reason switch
    {
        RevealRefusal.NoneOnFile => "No Social Security Number is on file.",
        _ => throw new UnreachableException(),
    };
}
