using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Features.Shared.Files;

public static class FileAnswer
{
    /// <summary>A file to be saved by the browser, never opened within the program's pages.</summary>
    public static FileContentResult ToDownload(this StoredFile file, byte[] content) => new(content, TypeOf(file.Kind)) { FileDownloadName = file.Name };

    private static string TypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
